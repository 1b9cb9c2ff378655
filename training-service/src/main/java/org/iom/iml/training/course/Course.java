package org.iom.iml.training.course;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.iom.iml.events.CourseDrafted;
import org.iom.iml.events.CoursePublished;
import org.iom.iml.events.CourseRetired;
import org.iom.iml.platform.problem.Refusal;

/** A course that the Unit teaches or supports, such as the one in Sanremo. */
@Entity
public class Course {

    @Id
    private UUID id;

    @Version
    private long version = 1;

    private String code;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "course_title", joinColumns = @JoinColumn(name = "course"))
    @MapKeyColumn(name = "language")
    @Column(name = "title")
    private Map<String, String> titles = new HashMap<>();

    @Embedded
    private Syllabus syllabus;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "course_outcome", joinColumns = @JoinColumn(name = "course"))
    @OrderColumn(name = "position")
    private List<Passage> outcomes = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "course_module", joinColumns = @JoinColumn(name = "course"))
    @OrderColumn(name = "position")
    private List<Passage> modules = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private CourseStatus status;

    protected Course() {}

    public Course(UUID id, String code, Map<String, String> titles, Syllabus syllabus, Programme programme) {
        this.id = id;
        this.code = code;
        this.titles.putAll(titles);
        this.syllabus = syllabus;
        this.outcomes.addAll(programme.outcomes());
        this.modules.addAll(programme.modules());
        this.status = CourseStatus.DRAFT;
    }

    public CourseDrafted drafted() {
        return new CourseDrafted(id, code);
    }

    /** Changes the draft, and returns the resulting fact unless nothing changed. */
    public Optional<CourseDrafted> redraft(
            String newCode, Map<String, String> newTitles, Syllabus newSyllabus, Programme newProgramme) {
        moveTo(CourseStatus.DRAFT);
        if (code.equals(newCode)
                && titles.equals(newTitles)
                && syllabus.equals(newSyllabus)
                && programme().equals(newProgramme)) {
            return Optional.empty();
        }
        code = newCode;
        titles.clear();
        titles.putAll(newTitles);
        syllabus = newSyllabus;
        outcomes.clear();
        outcomes.addAll(newProgramme.outcomes());
        modules.clear();
        modules.addAll(newProgramme.modules());
        return Optional.of(drafted());
    }

    public CoursePublished publish() {
        moveTo(CourseStatus.PUBLISHED);
        return new CoursePublished(id, code, syllabus.themes());
    }

    public CourseRetired retire() {
        moveTo(CourseStatus.RETIRED);
        return new CourseRetired(id);
    }

    private void moveTo(CourseStatus next) {
        if (!status.successors().contains(next)) {
            throw new Refusal(
                    "course-is-" + status.code(),
                    "Course " + code + " is " + status.code() + " and cannot become " + next.code() + ".");
        }
        status = next;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public Map<String, String> titles() {
        return Map.copyOf(titles);
    }

    public Syllabus syllabus() {
        return syllabus;
    }

    public Programme programme() {
        return new Programme(outcomes, modules);
    }

    public CourseStatus status() {
        return status;
    }
}
