using System.CommandLine;

namespace TnlOpenData.Api.Commands;

/// <summary>The kinds of options, by what their values are. Each can be given several times.</summary>
internal static class OptionKinds
{
    public static Option<string[]> Value(string name, string valueName, string description) => new(name)
    {
        Description = description,
        HelpName = valueName,
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<string[]> Address(string name, string description)
    {
        var option = Value(name, "URL", description);
        option.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(t => !IsAddress(t.Value)) is { } wrong)
            {
                result.AddError($"Option '{name}' takes an http or https address without query, not '{wrong.Value}'.");
            }
        });
        return option;
    }

    public static Option<string[]> Year(string name, string description)
    {
        var option = Value(name, "YEAR", description);
        option.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(t => t.Value is not { Length: 4 } year || !year.All(char.IsAsciiDigit)) is { } wrong)
            {
                result.AddError($"Option '{name}' takes a year of four digits, not '{wrong.Value}'.");
            }
        });
        return option;
    }

    public static Option<string[]> Number(string name, string description) => Value(name, "N", description);

    public static Option<string[]> Hidden(string name) => new(name) { Hidden = true, Arity = ArgumentArity.OneOrMore };

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri is { Query: "", Fragment: "", UserInfo: "" };
}
