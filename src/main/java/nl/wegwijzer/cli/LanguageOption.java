package nl.wegwijzer.cli;

import java.util.Optional;
import nl.wegwijzer.question.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The language of answers. */
final class LanguageOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    private Optional<Language> language = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "nl|en",
            defaultValue = "${env:WEGWIJZER_LANGUAGE:-}",
            description =
                    "Language to answer in. [default: the language of the question; variable: WEGWIJZER_LANGUAGE]")
    void setLanguage(String code) {
        language = Language.of(code);
        if (language.isEmpty() && !code.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--language is nl or en, not '" + code + "'");
        }
    }

    Optional<Language> language() {
        return language;
    }
}
