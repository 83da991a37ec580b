using System.CommandLine;
using System.CommandLine.Parsing;
using TnlOpenData.Import.Territories;
using TnlOpenData.Web.Releases;
using static TnlOpenData.Api.Commands.CommandOptions;

namespace TnlOpenData.Api.Commands;

/// <summary>The command line: <c>serve</c> (the default), <c>check</c>, <c>export</c> and <c>territories</c>.</summary>
internal static class CommandLine
{
    /// <summary>The exit code for a command line that cannot be understood; 1 means that the command itself failed.</summary>
    private const int UsageError = 2;

    /// <summary>An argument that begins with @ is an argument, not a file with arguments; options have long names only.</summary>
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <summary>The host handles signals itself, and an unexpected exception ends the process as in any other program.</summary>
    private static readonly InvocationConfiguration Invocation = new()
    {
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
    };

    public static async Task<int> Run(string[] args)
    {
        if (Globalization.Refusal() is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal);
            return UsageError;
        }

        var result = Root().Parse([.. args.SelectMany(WithEmptyValue)], Parsing);
        if (result.Errors.Count == 0)
        {
            return await Invoke(result);
        }

        await Console.Error.WriteLineAsync($"{CommandErrors.MessageOf(result)} Run with --help for usage.");
        return UsageError;
    }

    private static async Task<int> Invoke(ParseResult result)
    {
        try
        {
            return await result.InvokeAsync(Invocation);
        }
        catch (SettingsException e)
        {
            await Console.Error.WriteLineAsync($"{e.Message} Run with --help for usage.");
            return UsageError;
        }
    }

    /// <summary>"--base-url=" sets an empty value; the library would take the next argument as the value.</summary>
    private static string[] WithEmptyValue(string argument) =>
        argument.StartsWith("--", StringComparison.Ordinal) && argument.EndsWith('=') ? [argument[..^1], ""] : [argument];

    private static RootCommand Root()
    {
        var root = new RootCommand("Serves the open data of the label Territoire Numérique Libre. Without a command: serve.")
        {
            Serve(), Check(), Export(), Territories(),
        };
        root.Options.OfType<VersionOption>().Single().Recursive = true;
        root.Add(OfServe);
        root.SetAction((result, _) => ServeCommand.Run(() => Builder(result)));
        return root;
    }

    private static Command Serve()
    {
        var command = new Command("serve", "Serve the pages and the read API (the default).");
        command.Add(OfServe);
        command.SetAction((result, _) => ServeCommand.Run(() => Builder(result)));
        return command;
    }

    private static Command Check()
    {
        var directory = CommandErrors.Directory("The data package (default: the one that serve would read).", ArgumentArity.ZeroOrOne);
        var command = new Command("check", "Check a data package and print its problems; exit code 1 if it has errors.") { directory };
        command.Add(OfCheck);
        command.SetAction(result => CheckCommand.Run(result.GetValue(directory) ?? DataOf(Builder(result)), Console.Out));
        return command;
    }

    private static Command Export()
    {
        var directory = CommandErrors.Directory("The directory to write; it must be empty or absent.", ArgumentArity.ExactlyOne);
        var command = new Command("export", "Write the pages and the whole read API as a tree of files.") { directory };
        command.Add(OfExport);
        command.Options.Add(ServiceUrl);
        command.Validators.Add(result =>
        {
            if (result.GetResult(BaseUrl) is null)
            {
                result.AddError("Option '--base-url' is required for export: its links are absolute.");
            }
        });
        command.SetAction((result, _) => ExportCommand.Run(
            Builder(result), result.GetRequiredValue(directory), result.ValueOf(ServiceUrl), Console.Out));
        return command;
    }

    private static Command Territories()
    {
        var command = new Command("territories", "Make the tables of territories anew from the packages of their source.");
        command.Add(OfTerritories);
        command.Validators.Add(result =>
        {
            if (result.GetResult(Packages) is null)
            {
                result.AddError("Option '--packages' is required for territories: the tables are made from them.");
            }
        });
        command.SetAction(result => TerritoriesCommand.Run(
            result.ValueOf(Packages)!,
            DataOf(Builder(result)),
            new PopulationYears(result.YearOf(PopulationYear), result.YearOf(EpciPopulationYear)),
            Console.Out));
        return command;
    }

    private static void Add(this Command command, IEnumerable<Option> options)
    {
        foreach (var option in options)
        {
            command.Options.Add(option);
        }
    }

    /// <exception cref="SettingsException">A setting cannot be used.</exception>
    private static WebApplicationBuilder Builder(ParseResult result)
    {
        var builder = HostBuilder.Create(result.ValueOf(HostEnvironment));
        builder.Configuration.AddInMemoryCollection(result.Settings());
        if (SettingsCheck.Find(result, builder.Configuration) is { } wrong)
        {
            throw new SettingsException(wrong);
        }

        ListenAddresses.Apply(result, builder.Configuration);
        return builder;
    }

    private static string DataOf(WebApplicationBuilder builder) =>
        (builder.Configuration.GetSection(TnlOptions.Section).Get<TnlOptions>() ?? new TnlOptions()).Data;
}
