ALTER TABLE `knowledge_releases` ADD `published` blob;--> statement-breakpoint
ALTER TABLE `visits` ADD `decision` text;