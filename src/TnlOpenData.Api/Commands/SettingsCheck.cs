using System.Collections;
using System.CommandLine;
using TnlOpenData.Api.Loading;
using TnlOpenData.Text;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Api.Commands;

/// <summary>
/// Checks the value of every option, wherever it was given: on the command line, in the environment or in a settings file. A slip is one
/// line that names the place.
/// </summary>
internal static class SettingsCheck
{
    /// <summary>The first value that cannot be used, as a sentence; null if all can.</summary>
    public static string? Find(ParseResult result, IConfiguration configuration)
    {
        foreach (var (option, key) in CommandOptions.Checked)
        {
            var value = configuration[key];
            var isGiven = result.IsGiven(option);
            // An empty variable is one that is not set.
            if ((isGiven || value is { Length: > 0 }) && SettingValues.Wrong(key, value ?? "") is { } wrong)
            {
                return $"{(isGiven ? $"Option '{option.Name}'" : PlaceOf(key))} takes {wrong}, not '{ProblemText.OneLine(value ?? "")}'.";
            }
        }

        return UnknownKey(configuration) ?? ListenAddresses.Wrong(result, configuration);
    }

    /// <summary>The environment variable or the key of the settings from which a value comes.</summary>
    public static string PlaceOf(string key)
    {
        var name = key.Replace(":", "__", StringComparison.Ordinal);
        string[] candidates = [name, $"ASPNETCORE_{name}", $"DOTNET_{name}"];
        var variables = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(e => (string)e.Key);
        var variable = variables.FirstOrDefault(v => candidates.Contains(v, StringComparer.OrdinalIgnoreCase));
        return variable is null ? $"Setting '{key}'" : $"Environment variable '{variable}'";
    }

    /// <summary>A setting that nothing reads: a typing error would pass unnoticed.</summary>
    private static string? UnknownKey(IConfiguration configuration)
    {
        var known = typeof(TnlOptions).GetProperties().Where(p => p.CanWrite).Select(p => p.Name).ToArray();
        var unknown = configuration.GetSection(TnlOptions.Section).GetChildren()
            .FirstOrDefault(c => !known.Contains(c.Key, StringComparer.OrdinalIgnoreCase));
        if (unknown is null)
        {
            return null;
        }

        var suggestion = Nearest.To(unknown.Key, known) is { } near ? $" Did you mean '{near}'?" : "";
        return $"{PlaceOf(unknown.Path)} is not known.{suggestion}";
    }
}
