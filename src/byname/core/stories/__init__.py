"""What stands on a page: its blocks, the stories they make up, and each story's own claims."""
