package org.iom.iml.review.review;

/** Who may ask for a review. */
public enum RequesterKind {
    GOVERNMENT,
    PARLIAMENT,
    COURT,
    OMBUDSPERSON,
    IOM_MISSION
}
