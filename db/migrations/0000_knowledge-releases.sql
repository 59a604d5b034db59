CREATE TABLE `knowledge_releases` (
	`hash` text PRIMARY KEY NOT NULL,
	`version` text NOT NULL,
	`first_served_on` text NOT NULL
);
