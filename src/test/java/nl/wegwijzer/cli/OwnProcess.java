package nl.wegwijzer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijzer.testing.Knowledge;

/** The program as people start it: in a process of its own. */
final class OwnProcess {
    private OwnProcess() {}

    /** With what was learnt beforehand, as the launcher starts it. */
    static ProcessBuilder of(List<String> javaOptions, String... arguments) {
        List<String> options = new ArrayList<>(javaOptions);
        options.add(prepared());
        return learning(options, arguments);
    }

    /** The same where nothing was prepared, so that it learns all by itself. */
    static ProcessBuilder learning(List<String> javaOptions, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** How Java is told where lies what was learnt beforehand. */
    static String prepared() {
        return "-Dwegwijzer.prepared=" + Knowledge.learnt();
    }
}
