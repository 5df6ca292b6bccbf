package org.parley.documents;

/// Keeps the libraries that read documents from telling a log what they had to mend: what a reader has to know stands
/// in the answer. To be asked before either is used.
final class Quiet {

    static {
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    }

    private Quiet() {}

    /// Does it once.
    static void please() {}
}
