using System.CommandLine;
using System.CommandLine.Parsing;
using TnlOpenData.Text;

namespace TnlOpenData.Api.Commands;

/// <summary>What is wrong with a command line, with a suggestion for an unknown word.</summary>
internal static class CommandErrors
{
    /// <summary>The argument DIR of a command. It refuses an unknown option, which the library would take for it.</summary>
    public static Argument<string> Directory(string description, ArgumentArity arity)
    {
        var directory = new Argument<string>("DIR") { Description = description, Arity = arity };
        // The library takes an unknown option as an argument while one is missing.
        directory.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(t => t.Value.StartsWith('-')) is { } option && result.Parent is CommandResult parent)
            {
                result.AddError($"Unrecognized command or argument '{option.Value}'.{Suggestion(option.Value, parent.Command)}");
            }
        });
        return directory;
    }

    /// <summary>The first error, with a suggestion for an unknown word. Errors of DIR come first: it precedes words left over.</summary>
    public static string MessageOf(ParseResult result)
    {
        if (result.Errors.FirstOrDefault(e => e.SymbolResult is ArgumentResult) is { } error)
        {
            return error.Message;
        }

        var suggestion = result.UnmatchedTokens is [var unknown, ..] ? Suggestion(unknown, result.CommandResult.Command) : "";
        return result.Errors[0].Message + suggestion;
    }

    /// <summary>The closest option or command to an unknown word; empty when nothing is close.</summary>
    private static string Suggestion(string unknown, Command command)
    {
        IEnumerable<Symbol> candidates = unknown.StartsWith('-') ? command.Options : command.Subcommands;
        var known = candidates.Where(c => !c.Hidden).Select(c => c.Name);
        return Nearest.To(unknown.Split('=')[0], known) is { } nearest ? $" Did you mean '{nearest}'?" : "";
    }
}
