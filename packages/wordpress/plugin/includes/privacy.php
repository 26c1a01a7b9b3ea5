<?php
/**
 * A text for the site's privacy policy, in WordPress's own guide.
 *
 * @package Passerelle
 */

namespace Passerelle;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the text.
 */
function add_policy_text() {
	$sentences = array(
		__( 'Some of our pages hold a career tool (passerelle). You tell it what you like, what you can do and what you wish for; it shows jobs that come close.', 'passerelle' ),
		__( 'Your answers stay in your browser: they are sent neither to us nor to anyone else, no cookie is set and no account is needed. Closing or reloading the page erases them.', 'passerelle' ),
		__( 'Where the page offers to keep your answers and you tick that box, they are kept on your device alone, in your browser’s storage. Unticking the box, or clearing your browsing data, erases them.', 'passerelle' ),
		__( 'Where the page offers to pass your answers on to this site and you tick that box, this site receives them. [Site owners: only if you set events="full". Say here what you do with them and for how long you keep them; otherwise remove this paragraph.]', 'passerelle' ),
		__( 'The links to official services open other sites, which have their own policies, only when you follow them.', 'passerelle' ),
	);
	wp_add_privacy_policy_content( 'Passerelle', wp_kses_post( '<p>' . implode( '</p><p>', $sentences ) . '</p>' ) );
}

add_action( 'admin_init', __NAMESPACE__ . '\add_policy_text' );
