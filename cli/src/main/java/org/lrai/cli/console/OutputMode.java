package org.lrai.cli.console;

/**
 * The options that every command has.
 *
 * @param json results as one JSON object instead of text
 * @param quiet nothing but results and errors
 * @param debug stack traces of internal errors
 */
public record OutputMode(boolean json, boolean quiet, boolean debug) {}
