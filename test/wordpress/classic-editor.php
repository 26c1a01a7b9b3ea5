<?php
/**
 * The classic editor, which WordPress still holds: what the extension of that name brings back.
 */

add_filter( 'use_block_editor_for_post', '__return_false' );
