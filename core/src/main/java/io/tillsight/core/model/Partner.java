package io.tillsight.core.model;

/**
 * Who is told how a store does.
 *
 * @param store code, or the name where no store of that name is known; never empty
 * @param email empty when unknown
 * @param phone number that takes messages, with its country code; empty when unknown
 */
public record Partner(String store, String email, String phone) {}
