package nl.wegwijzer.app;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where things are.
 *
 * @param knowledge the folder with the guide and the word lists
 * @param index the folder for the index; empty keeps it in memory
 */
public record Settings(Path knowledge, Optional<Path> index) {}
