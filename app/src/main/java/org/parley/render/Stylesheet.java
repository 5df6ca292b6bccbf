package org.parley.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// The style of the page, and the hash by which the page's content security policy admits it and no other.
record Stylesheet(String css, String hash) {

    static Stylesheet load() {
        String css = Resource.text("report.css");
        return new Stylesheet(css, hash(css));
    }

    private static String hash(String css) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(css.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
