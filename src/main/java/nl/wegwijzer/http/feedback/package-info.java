/**
 * What visitors say of answers: {@link nl.wegwijzer.http.feedback.Feedback} is what comes in, a {@link
 * nl.wegwijzer.http.feedback.FeedbackStore} keeps it. A question comes along only when its writer chose so, and masked.
 */
@NullMarked
package nl.wegwijzer.http.feedback;

import org.jspecify.annotations.NullMarked;
