// Where this script came from, which is where the server is; the attributes of its tag are the settings.
const SCRIPT = document.currentScript;
const BASE = new URL('..', SCRIPT.src).href;
