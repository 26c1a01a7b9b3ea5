<?php
/**
 * What can be put in a page: one line an element. The blocks, the shortcode and the settings page all read it here.
 *
 * @package Passerelle
 */

namespace Passerelle;

defined( 'ABSPATH' ) || exit;

/**
 * The elements by name: title, description, dashicon, and the attributes beyond those that all have.
 *
 * @return array<string, array{0: string, 1: string, 2: string, 3: string[]}>
 */
function elements() {
	return array(
		'journey'  => array( __( 'Career change: the whole journey', 'passerelle' ), __( 'Tastes, experience, wishes, jobs: step by step, at the reader’s pace.', 'passerelle' ), 'location-alt', array( 'history', 'wishes', 'among', 'links', 'referential' ) ),
		'quiz'     => array( __( 'Career change: the quiz', 'passerelle' ), __( 'Thirty questions about what the reader likes doing.', 'passerelle' ), 'forms', array() ),
		'skills'   => array( __( 'Career change: the skills', 'passerelle' ), __( 'Past jobs and activities, then the skills to confirm.', 'passerelle' ), 'yes-alt', array( 'referential' ) ),
		'wishes'   => array( __( 'Career change: the wishes', 'passerelle' ), __( 'Hours, conditions, level, domains: what the reader wishes for.', 'passerelle' ), 'heart', array( 'wishes', 'among', 'referential' ) ),
		'matches'  => array( __( 'Career change: the jobs', 'passerelle' ), __( 'The jobs that come closest to the reader’s answers, each with its reasons.', 'passerelle' ), 'list-view', array( 'among', 'links', 'referential' ) ),
		'plan'     => array( __( 'Career change: the plan', 'passerelle' ), __( 'The steps towards one job: what is asked, what to learn, when, with which schemes.', 'passerelle' ), 'calendar-alt', array( 'job', 'among', 'links', 'referential' ) ),
		'summary'  => array( __( 'Career change: the summary', 'passerelle' ), __( 'Everything on a page to keep, to print or to show to an adviser.', 'passerelle' ), 'media-document', array( 'mode', 'among', 'referential' ) ),
		'job-card' => array( __( 'Career change: one job', 'passerelle' ), __( 'The card of one job, which the article is about.', 'passerelle' ), 'id-alt', array( 'job', 'links', 'referential' ) ),
	);
}

/**
 * The attributes without which an element has nothing to show.
 *
 * @return array<string, string>
 */
function needed_attributes() {
	return array( 'job-card' => 'job' );
}
