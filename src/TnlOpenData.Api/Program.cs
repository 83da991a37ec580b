using TnlOpenData.Api.Commands;
using TnlOpenData.Api.Releases;

Arguments arguments;
try
{
    arguments = Arguments.Parse(args);
}
catch (UsageException e)
{
    Console.Error.WriteLine($"{e.Message}\n{Arguments.Usage}");
    return 2;
}

// The settings file lies beside the program, whatever the current directory.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
builder.Configuration.AddCommandLine([.. arguments.Options], Arguments.Mappings);

return arguments.Verb switch
{
    "check" => CheckCommand.Run(arguments.Operands is [var directory] ? directory : (builder.Configuration.GetSection(TnlOptions.Section).Get<TnlOptions>() ?? new TnlOptions()).Data, Console.Out),
    "export" => await ExportCommand.Run(builder, arguments.Operands[0], Console.Out),
    _ => await ServeCommand.Run(builder),
};
