package nl.wegwijzer.evaluation.report.data;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.wegwijzer.evaluation.gate.Finding;
import nl.wegwijzer.evaluation.metric.CaseVerdict;
import nl.wegwijzer.evaluation.report.view.Standing;
import nl.wegwijzer.evaluation.report.view.View;
import nl.wegwijzer.evaluation.score.CaseScores;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.evaluation.testset.TestCase;

/** One suite with a test for each case that may be shown, one with a test for each finding of the gate. */
public final class JUnitReport {
    private final View view;

    /** Of this view. */
    public JUnitReport(View view) {
        this.view = view;
    }

    /** The whole file. */
    public String xml() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            attribute(xml, "name", view.evaluation().set().name());
            gate(xml);
            if (!view.disclosure().isHidden()) {
                cases(xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory can't fail", e);
        }
        return text + "\n";
    }

    private void gate(XMLStreamWriter xml) throws XMLStreamException {
        List<Finding> findings = view.disclosure().findings();
        suite(
                xml,
                "gate",
                findings.size(),
                count(findings, Finding.Verdict.FAILED),
                0,
                count(findings, Finding.Verdict.EXCUSED));
        for (Finding finding : findings) {
            test(xml, "gate." + finding.kind().name().toLowerCase(Locale.ROOT), finding.rule(), 0);
            switch (finding.verdict()) {
                case FAILED -> fault(xml, "failure", finding.sentence());
                case EXCUSED -> fault(xml, "skipped", finding.sentence());
                case PASSED -> {}
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static long count(List<Finding> findings, Finding.Verdict verdict) {
        return findings.stream().filter(one -> one.verdict() == verdict).count();
    }

    private void cases(XMLStreamWriter xml) throws XMLStreamException {
        List<TestCase> cases = view.disclosure().cases();
        suite(
                xml,
                view.evaluation().set().name(),
                cases.size(),
                count(Standing.FAILED),
                count(Standing.FAULT),
                count(Standing.NOT_JUDGED));
        for (TestCase one : cases) {
            test(xml, view.evaluation().set().name(), one.id() + " " + one.question(), seconds(one));
            switch (Standing.of(view.scorecard(), one.id())) {
                case FAILED -> fault(xml, "failure", why(one));
                case FAULT -> fault(xml, "error", why(one));
                case NOT_JUDGED -> fault(xml, "skipped", why(one));
                case PASSED -> {}
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private long count(Standing standing) {
        return view.disclosure().cases().stream()
                .filter(one -> Standing.of(view.scorecard(), one.id()) == standing)
                .count();
    }

    private double seconds(TestCase one) {
        return view.evaluation()
                .run()
                .record(one.id())
                .map(record -> record.last().millis() / 1000)
                .orElse(0.0);
    }

    private String why(TestCase one) {
        Map<String, Score> scores =
                view.scorecard().scoresOf(one.id()).map(CaseScores::scores).orElse(Map.of());
        Score verdict = scores.get(CaseVerdict.NAME);
        return verdict == null ? "nothing decides about this case" : verdict.why();
    }

    private static void suite(XMLStreamWriter xml, String name, long tests, long failures, long errors, long skipped)
            throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        attribute(xml, "name", name);
        attribute(xml, "tests", Long.toString(tests));
        attribute(xml, "failures", Long.toString(failures));
        attribute(xml, "errors", Long.toString(errors));
        attribute(xml, "skipped", Long.toString(skipped));
    }

    private static void test(XMLStreamWriter xml, String suite, String name, double seconds) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        attribute(xml, "classname", suite);
        attribute(xml, "name", name);
        attribute(xml, "time", String.format(Locale.ROOT, "%.3f", seconds));
    }

    private static void fault(XMLStreamWriter xml, String element, String message) throws XMLStreamException {
        xml.writeStartElement(element);
        attribute(xml, "message", message);
        xml.writeEndElement();
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, readable(value));
    }

    /** XML 1.0 can't hold every character, not even escaped. */
    private static String readable(String text) {
        StringBuilder readable = new StringBuilder();
        text.codePoints().forEach(point -> {
            boolean allowed = point == '\n'
                    || point == '\t'
                    || (point >= 0x20 && point <= 0xD7FF)
                    || (point >= 0xE000 && point <= 0xFFFD)
                    || point >= 0x10000;
            readable.appendCodePoint(allowed ? point : 0xFFFD);
        });
        return readable.toString();
    }
}
