// Imported before anything else of Vonage's: with DEBUG set, its SDK writes the private key to stderr.
delete process.env.DEBUG;
