/**
 * What editors can learn from use: which passages are cited, what was asked in vain, what readers thought of it. {@link
 * nl.wegwijzer.insights.Insights} counts per day, without a word that anybody typed; {@link
 * nl.wegwijzer.insights.KeptQuestions} keeps masked questions for some days, and only where an operator chose that.
 */
@NullMarked
package nl.wegwijzer.insights;

import org.jspecify.annotations.NullMarked;
