using System.CommandLine;
using System.Globalization;
using TnlOpenData.Import.Territories;
using TnlOpenData.Web.Releases;
using static TnlOpenData.Api.Commands.OptionKinds;

namespace TnlOpenData.Api.Commands;

/// <summary>
/// The options of the command line, each with the configuration key that it sets. An option overrides the environment and
/// <c>appsettings.json</c>; given twice, the last value counts.
/// </summary>
internal static class CommandOptions
{
    public static readonly Option<string[]> Data =
        Value("--data", "DIR", "The data package (default: the data folder found beside or above the program).");

    public static readonly Option<string[]> Releases =
        Value("--releases", "DIR", "Where release files are kept (default: .releases beside the data package).");

    public static readonly Option<string[]> BaseUrl =
        Value("--base-url", "URL", "The public address, used in absolute links (default: the address of the request).");

    /// <summary>Of <c>export</c> alone. It is no setting of the service.</summary>
    public static readonly Option<string[]> ServiceUrl = Address(
        "--service-url", "The address of a running service, where links lead that have no file (default: they are left out).");

    /// <summary>Of <c>territories</c> alone, as are the two years.</summary>
    public static readonly Option<string[]> Packages =
        Value("--packages", "DIR", "The unpacked packages, each in a folder of any name (required).");

    public static readonly Option<string[]> PopulationYear = Year(
        PopulationYears.CommunesOption, "The year of the populations of communes, départements and régions (default: as before).");

    public static readonly Option<string[]> EpciPopulationYear = Year(
        PopulationYears.EpciOption, "The year of the populations of the EPCI (default: as before).");

    public static readonly Option<string[]> RequestsPerMinute =
        Number("--requests-per-minute", "Requests per client and minute; 0: no limit (default: 1200).");

    public static readonly Option<string[]> CacheMegabytes =
        Number("--cache-megabytes", "Memory for cached responses, in megabytes; 0: no cache (default: 64).");

    public static readonly Option<string[]> KeepReleases =
        Number("--keep-releases", "Release files kept on disk; 0: all (default: 20).");

    public static readonly Option<string[]> TrustedProxies = Value(
        "--trusted-proxies",
        "LIST",
        "Addresses and networks, separated by commas, of the proxies whose X-Forwarded headers are believed (default: none).");

    public static readonly Option<string[]> Contact = Value(
        Operator.ContactOption,
        "ADDRESS",
        "A mail or web address, where pages ask readers to send what they know (default: none).");

    public static readonly Option<string[]> Publisher = Value(
        Operator.PublisherOption,
        "TEXT",
        "Name and address of who publishes the site, for its legal notice (default: none).");

    public static readonly Option<string[]> Hosting = Value(
        Operator.HostingOption,
        "TEXT",
        "Name and address of the hosting company, for the legal notice (default: none).");

    public static readonly Option<bool> NoDates = new("--no-dates")
    {
        Description = "Leave out Last-Modified, where replicas do not share the directory of the releases.",
    };

    public static readonly Option<string[]> Urls =
        Value("--urls", "URL", "The addresses to listen on, separated by semicolons (default: http://localhost:5080).");

    public static readonly Option<string[]> HostEnvironment =
        Value("--environment", "NAME", "The host environment, such as Development (default: Production).");

    /// <summary>Options that a test host (WebApplicationFactory) always passes. Nothing reads them, so the help omits them.</summary>
    public static readonly Option<string[]> ContentRoot = Hidden("--contentRoot");

    public static readonly Option<string[]> ApplicationName = Hidden("--applicationName");

    private const string NoDatesKey = $"{TnlOptions.Section}:{nameof(TnlOptions.NoDates)}";

    private static readonly Dictionary<Option<string[]>, string> Keys = new()
    {
        [Data] = $"{TnlOptions.Section}:{nameof(TnlOptions.DataDirectory)}",
        [Releases] = $"{TnlOptions.Section}:{nameof(TnlOptions.ReleaseDirectory)}",
        [BaseUrl] = $"{TnlOptions.Section}:{nameof(TnlOptions.PublicBaseUrl)}",
        [RequestsPerMinute] = $"{TnlOptions.Section}:{nameof(TnlOptions.RequestsPerMinute)}",
        [CacheMegabytes] = $"{TnlOptions.Section}:{nameof(TnlOptions.CacheMegabytes)}",
        [KeepReleases] = $"{TnlOptions.Section}:{nameof(TnlOptions.KeepReleases)}",
        [TrustedProxies] = $"{TnlOptions.Section}:{nameof(TnlOptions.TrustedProxies)}",
        [Contact] = $"{TnlOptions.Section}:{nameof(TnlOptions.Contact)}",
        [Publisher] = $"{TnlOptions.Section}:{nameof(TnlOptions.Publisher)}",
        [Hosting] = $"{TnlOptions.Section}:{nameof(TnlOptions.Hosting)}",
        [Urls] = WebHostDefaults.ServerUrlsKey,
        [HostEnvironment] = HostDefaults.EnvironmentKey,
        [ContentRoot] = HostDefaults.ContentRootKey,
        [ApplicationName] = HostDefaults.ApplicationKey,
    };

    /// <summary>The options of <c>serve</c>. The root command takes them too, so that they may precede any command.</summary>
    public static IEnumerable<Option> OfServe => [.. Keys.Keys, NoDates];

    public static IEnumerable<Option> OfCheck => [Data, HostEnvironment, ContentRoot, ApplicationName];

    public static IEnumerable<Option> OfExport => OfServe.Except([Urls, RequestsPerMinute, TrustedProxies, NoDates]);

    public static IEnumerable<Option> OfTerritories => [Packages, PopulationYear, EpciPopulationYear, .. OfCheck];

    /// <summary>The options whose values are checked, with their keys. The addresses have a check of their own.</summary>
    public static IEnumerable<(Option Option, string Key)> Checked =>
        [.. Keys.Where(k => k.Key != Urls).Select(k => ((Option)k.Key, k.Value)), (NoDates, NoDatesKey)];

    /// <summary>True if the command line names the option; one that is true or false has a value without that.</summary>
    public static bool IsGiven(this ParseResult result, Option option) => result.GetResult(option) is { Implicit: false };

    /// <summary>The last value given for an option; null without one.</summary>
    public static string? ValueOf(this ParseResult result, Option<string[]> option) => result.GetValue(option)?.LastOrDefault();

    /// <summary>The last year given for an option; null without one.</summary>
    public static int? YearOf(this ParseResult result, Option<string[]> option) =>
        result.ValueOf(option) is { } year ? int.Parse(year, CultureInfo.InvariantCulture) : null;

    /// <summary>The configuration that the options of a command line make.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Settings(this ParseResult result)
    {
        foreach (var (option, key) in Keys)
        {
            if (result.ValueOf(option) is { } value)
            {
                yield return new(key, value);
            }
        }

        if (result.IsGiven(NoDates))
        {
            yield return new(NoDatesKey, result.GetValue(NoDates) ? "true" : "false");
        }
    }
}
