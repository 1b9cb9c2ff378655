package org.iom.iml.instruments.question;

/** A code with the name that people know. */
record Label(String code, String name, String kind) {}
