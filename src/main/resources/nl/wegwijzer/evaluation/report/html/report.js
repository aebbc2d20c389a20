(function () {
  'use strict';

  function openTarget() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.tagName === 'DETAILS') {
      target.open = true;
      target.scrollIntoView();
    }
  }

  function filter(form) {
    var show = form.elements.show.value;
    var words = form.elements.words.value.trim().toLowerCase();
    var count = 0;
    document.querySelectorAll('details.case').forEach(function (one) {
      var failed = one.dataset.standing === 'failed' || one.dataset.standing === 'fault';
      var wanted = show === 'all' || (show === 'failed' && failed) || (show === 'changed' && one.dataset.changed === 'yes');
      var found = words === '' || one.textContent.toLowerCase().indexOf(words) >= 0;
      one.hidden = !(wanted && found);
      count += one.hidden ? 0 : 1;
    });
    form.querySelector('.count').textContent = form.dataset.count.replace('#', count);
  }

  var form = document.getElementById('filter');
  if (form) {
    form.hidden = false;
    form.addEventListener('input', function () { filter(form); });
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    filter(form);
  }
  window.addEventListener('hashchange', openTarget);
  openTarget();
})();
