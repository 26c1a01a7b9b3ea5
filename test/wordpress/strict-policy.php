<?php
/**
 * A site whose policy allows its own files and nothing inline.
 */

add_action(
	'send_headers',
	static function () {
		header( "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'" );
	}
);
