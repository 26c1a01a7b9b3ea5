<?php
/**
 * The files that a page needs: registered for everyone, asked for only by pages that hold an element.
 *
 * @package Passerelle
 */

namespace Passerelle;

defined( 'ABSPATH' ) || exit;

/** The files without which nothing can be shown. */
const FILES = array( 'assets/passerelle.iife.js', 'assets/passerelle.css', 'assets/editor.js' );

/**
 * Names of the plugin's files that are not there.
 *
 * @return string[]
 */
function missing_files() {
	return array_filter(
		FILES,
		static function ( $file ) {
			return ! is_readable( plugin_dir_path( PASSERELLE_FILE ) . $file );
		}
	);
}

/**
 * Makes the plugin's files known under their handles.
 */
function register_files() {
	$url = plugin_dir_url( PASSERELLE_FILE );
	// One classic script, so that extensions which defer or combine scripts may do so.
	wp_register_script(
		'passerelle',
		$url . 'assets/passerelle.iife.js',
		array(),
		PASSERELLE_VERSION,
		array(
			'in_footer' => true,
			'strategy'  => 'defer',
		)
	);
	wp_register_style( 'passerelle', $url . 'assets/passerelle.css', array(), PASSERELLE_VERSION );
	wp_register_script(
		'passerelle-editor',
		$url . 'assets/editor.js',
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ),
		PASSERELLE_VERSION,
		true
	);
	wp_set_script_translations( 'passerelle-editor', 'passerelle', plugin_dir_path( PASSERELLE_FILE ) . 'languages' );
}

/**
 * Asks for the script and the style of the elements.
 */
function enqueue_files() {
	wp_enqueue_script( 'passerelle' );
	wp_enqueue_style( 'passerelle' );
}

/**
 * Inside the editor's canvas the elements run as they do in the page.
 */
function enqueue_editor_files() {
	if ( is_admin() && ! missing_files() ) {
		enqueue_files();
	}
}

/**
 * On the page of one article that holds an element, the style comes before the article: nothing jumps.
 */
function enqueue_style_early() {
	$post = is_singular() && ! missing_files() ? get_post() : null;
	if ( $post && ( has_shortcode( $post->post_content, 'passerelle' ) || false !== strpos( $post->post_content, '<!-- wp:passerelle/' ) ) ) {
		wp_enqueue_style( 'passerelle' );
	}
}

/**
 * Tells whoever can install plugins that a file is missing.
 */
function tell_missing_files() {
	$missing = missing_files();
	if ( ! $missing || ! current_user_can( 'edit_posts' ) ) {
		return;
	}
	printf(
		'<div class="notice notice-error"><p><strong>Passerelle</strong> %s</p></div>',
		esc_html(
			sprintf(
				/* translators: %s: names of files */
				__( 'shows nothing: files of the plugin are missing (%s). Install it again; your articles and settings stay.', 'passerelle' ),
				implode( ', ', $missing )
			)
		)
	);
}

add_action( 'init', __NAMESPACE__ . '\register_files', 9 );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_style_early' );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_editor_files' );
add_action( 'admin_notices', __NAMESPACE__ . '\tell_missing_files' );
