package nl.wegwijzer.cli;

/** The one executable. */
public final class Main {
    private Main() {}

    /** Runs a command. */
    public static void main(String[] arguments) {
        System.out.println("wegwijzer");
    }
}
