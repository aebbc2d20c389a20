package nl.wegwijzer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as people start it: in a process of its own. */
final class OwnProcess {
    private OwnProcess() {}

    static ProcessBuilder of(List<String> javaOptions, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
