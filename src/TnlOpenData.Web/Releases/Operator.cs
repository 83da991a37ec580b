namespace TnlOpenData.Web.Releases;

/// <summary>Who answers for this service, as its pages tell; null for what the operator has not said.</summary>
/// <param name="Publisher">Name and postal address of who publishes the site.</param>
/// <param name="Contact">A mail or web address, see <see cref="ContactAddress"/>.</param>
/// <param name="Hosting">Name and postal address of the hosting company.</param>
public sealed record Operator(string? Publisher, string? Contact, string? Hosting)
{
    public const string PublisherOption = "--publisher";
    public const string ContactOption = "--contact";
    public const string HostingOption = "--hosting";

    private const int Longest = 500;

    public static readonly Operator Unknown = new(null, null, null);

    /// <summary>The options that the legal notice needs and that are not set.</summary>
    public IEnumerable<string> Missing =>
        new[] { (PublisherOption, Publisher), (ContactOption, Contact), (HostingOption, Hosting) }
            .Where(o => o.Item2 is null)
            .Select(o => o.Item1);

    public static Operator Of(TnlOptions options) => new(Said(options.Publisher), Said(options.Contact), Said(options.Hosting));

    /// <summary>A name with an address is one line of text.</summary>
    public static bool IsLine(string text) => text.Trim().Length is > 0 and <= Longest && !text.Any(char.IsControl);

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
