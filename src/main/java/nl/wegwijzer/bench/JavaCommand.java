package nl.wegwijzer.bench;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

/**
 * How to start this program once more.
 *
 * @param java the executable, with the options of the Java that runs now
 * @param classPath a jar, or folders and jars
 * @param mainClass the way in of the program
 */
public record JavaCommand(List<String> java, String classPath, String mainClass) {
    /** Copies the list. */
    public JavaCommand {
        java = List.copyOf(java);
    }

    /** The program with arguments, started as people start it. */
    List<String> program(List<String> arguments) {
        boolean packaged = classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator);
        return with(packaged ? List.of("-jar", classPath) : List.of("-cp", classPath, mainClass), arguments);
    }

    /** Another class of it. */
    List<String> other(Class<?> main, List<String> arguments) {
        return with(List.of("-cp", classPath, main.getName()), arguments);
    }

    private List<String> with(List<String> what, List<String> arguments) {
        List<String> command = new ArrayList<>(java);
        command.addAll(what);
        command.addAll(arguments);
        return command;
    }
}
