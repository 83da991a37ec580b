using System.CommandLine;
using System.Globalization;

namespace TnlOpenData.Api.Commands;

/// <summary>
/// The addresses to listen on, from the first of these that is given: <c>--urls</c>; <c>ASPNETCORE_URLS</c>, <c>DOTNET_URLS</c>,
/// <c>Urls</c>; <c>ASPNETCORE_HTTP_PORTS</c>, <c>DOTNET_HTTP_PORTS</c>, <c>HTTP_PORTS</c>; <c>PORT</c>; else port 5080 of this machine
/// alone. Ports are those of all network interfaces, as containers need it.
/// </summary>
internal static class ListenAddresses
{
    private const string Default = "http://localhost:5080";
    private const string PortsKey = "HTTP_PORTS";

    private static readonly string[] UrlVariables = ["ASPNETCORE_URLS", "DOTNET_URLS"];
    private static readonly string[] PortVariables = ["ASPNETCORE_HTTP_PORTS", "DOTNET_HTTP_PORTS", PortsKey];

    /// <summary>Writes the addresses where the host reads them, above all other settings.</summary>
    public static void Apply(ParseResult result, IConfigurationManager configuration)
    {
        var (_, value, isPorts) = Chosen(result, configuration);
        var urls = isPorts ? string.Join(';', Ports(value).Select(port => $"http://*:{port}")) : value;
        configuration.AddInMemoryCollection(
        [
            new(WebHostDefaults.ServerUrlsKey, urls),
            // The host would warn that they are not used.
            new(PortsKey, ""),
        ]);
    }

    /// <summary>A sentence about an address or a port that cannot be listened on; null if all can.</summary>
    public static string? Wrong(ParseResult result, IConfiguration configuration)
    {
        var (place, value, isPorts) = Chosen(result, configuration);
        if (isPorts)
        {
            var port = Array.Find(Ports(value), p => !IsPort(p));
            return port is null ? null : $"{place} takes port numbers, 0 to 65535, separated by semicolons, not '{value}'.";
        }

        return Array.TrueForAll(value.Split(';', StringSplitOptions.TrimEntries), IsUrl)
            ? null
            : $"{place} takes http or https addresses separated by semicolons, such as {Default}, not '{value}'.";
    }

    private static (string Place, string Value, bool IsPorts) Chosen(ParseResult result, IConfiguration configuration)
    {
        if (result.IsGiven(CommandOptions.Urls) && result.ValueOf(CommandOptions.Urls) is { } given)
        {
            return ($"Option '{CommandOptions.Urls.Name}'", given, false);
        }

        return Variable(UrlVariables, isPorts: false)
            ?? Setting(configuration, WebHostDefaults.ServerUrlsKey, isPorts: false)
            ?? Variable(PortVariables, isPorts: true)
            ?? Setting(configuration, PortsKey, isPorts: true)
            ?? Variable(["PORT"], isPorts: true)
            ?? ("", Default, false);
    }

    private static (string Place, string Value, bool IsPorts)? Variable(string[] names, bool isPorts)
    {
        foreach (var name in names)
        {
            if (Environment.GetEnvironmentVariable(name) is { Length: > 0 } value)
            {
                return ($"Environment variable '{name}'", value, isPorts);
            }
        }

        return null;
    }

    private static (string Place, string Value, bool IsPorts)? Setting(IConfiguration configuration, string key, bool isPorts) =>
        configuration[key] is { Length: > 0 } value ? (SettingsCheck.PlaceOf(key), value, isPorts) : null;

    private static string[] Ports(string value) => value.Split(';', StringSplitOptions.TrimEntries);

    private static bool IsPort(string text) => ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static bool IsUrl(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            var isHttp = address.Scheme.ToUpperInvariant() is "HTTP" or "HTTPS";
            var isPort = address is { Port: >= 0 and <= ushort.MaxValue, PathBase: "" or "/" }
                && !url.Contains('?', StringComparison.Ordinal);
            return isHttp && (address.IsUnixPipe || address.IsNamedPipe || isPort);
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
