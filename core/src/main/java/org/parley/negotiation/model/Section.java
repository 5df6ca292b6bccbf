package org.parley.negotiation.model;

/// A top-level section this version keeps without reading it: its key and its text, byte for byte.
public record Section(String key, String text) {}
