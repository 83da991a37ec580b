using TnlOpenData.Api.Commands;

return await CommandLine.Run(args);
