using System.Globalization;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Api.Commands;

/// <summary>What each setting takes.</summary>
internal static class SettingValues
{
    private const string Directory = "a directory";
    private const string Line = "a name and an address in one line of text";

    private static readonly Dictionary<string, (Func<string, bool> IsRight, string Takes)> Rules = new(StringComparer.Ordinal)
    {
        [Key(nameof(TnlOptions.DataDirectory))] = (IsPath, Directory),
        [Key(nameof(TnlOptions.ReleaseDirectory))] = (IsPath, Directory),
        [Key(nameof(TnlOptions.PublicBaseUrl))] = (
            IsBaseUrl, "an absolute http or https address without query and fragment, such as https://example.org"),
        [Key(nameof(TnlOptions.RequestsPerMinute))] = (IsNumber, "a whole number, 0 or more"),
        [Key(nameof(TnlOptions.CacheMegabytes))] = (IsNumber, "a whole number, 0 or more"),
        [Key(nameof(TnlOptions.KeepReleases))] = (IsNumber, "a whole number, 0 or more"),
        [Key(nameof(TnlOptions.TrustedProxies))] = (
            IsProxies, "addresses and networks separated by commas, such as 10.0.0.0/8,192.0.2.1"),
        [Key(nameof(TnlOptions.Contact))] = (
            ContactAddress.IsRight, "a mail address, such as bonjour@example.org, or an absolute http or https address"),
        [Key(nameof(TnlOptions.Publisher))] = (Operator.IsLine, Line),
        [Key(nameof(TnlOptions.Hosting))] = (Operator.IsLine, Line),
        [Key(nameof(TnlOptions.NoDates))] = (v => bool.TryParse(v, out _), "true or false"),
    };

    /// <summary>What the setting takes, if the value is something else; null for a value that is right.</summary>
    public static string? Wrong(string key, string value) =>
        Rules.TryGetValue(key, out var rule) && !rule.IsRight(value) ? rule.Takes : null;

    private static string Key(string name) => $"{TnlOptions.Section}:{name}";

    private static bool IsPath(string value) => value.Trim().Length > 0 && !value.Contains('\0', StringComparison.Ordinal);

    private static bool IsNumber(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    /// <summary>Printable ASCII only: the address becomes part of headers. An empty value is the address of each request.</summary>
    private static bool IsBaseUrl(string value) =>
        value.Length == 0
        || (value.All(c => c is > ' ' and <= '~')
            && !value.Contains('?', StringComparison.Ordinal)
            && !value.Contains('#', StringComparison.Ordinal)
            && Uri.TryCreate(value, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
            && uri is { Host.Length: > 0, UserInfo.Length: 0 });

    private static bool IsProxies(string value) => value.Length == 0 || TrustedProxies.Parse(value) is not null;
}
