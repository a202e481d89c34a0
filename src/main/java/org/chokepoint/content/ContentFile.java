package org.chokepoint.content;

/**
 * A file of the content folder. Markdown has a YAML header and a body, YAML is all header, other files are all body.
 *
 * @param path relative to the content folder, with slashes
 * @param bodyLine the line of the file on which the body begins
 */
public record ContentFile(String path, ContentNode.Fields header, String body, int bodyLine) {

    /** The name of the folder that holds the file: the slug of a lesson, a scenario, a model. */
    public String folder() {
        String[] parts = path.split("/");
        return parts.length < 2 ? "" : parts[parts.length - 2];
    }
}
