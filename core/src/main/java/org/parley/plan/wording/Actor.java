package org.parley.plan.wording;

/// Somebody a text names: in how many sentences in all, in how many as the one who has a duty (`gives`), and in how
/// many as one to whom, or for whom, something is to be done (`receives`).
public record Actor(String name, int named, int gives, int receives) {}
