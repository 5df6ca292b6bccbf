package org.parley.cli;

/// What a command tells the shell.
final class Exit {

    static final int ANSWERED = 0;
    static final int FINDINGS = 1;
    static final int BAD_INPUT = 2;
    static final int PARTIAL = 3;
    static final int OUR_ERROR = 70;

    private Exit() {}
}
