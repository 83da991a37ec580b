namespace TnlOpenData.Palmares;

/// <summary>One immutable state of the data: its version and date from the data package, and the hash of its content.</summary>
public sealed record Release
{
    /// <summary>The first 16 hexadecimal digits of <see cref="Sha256"/>. It identifies the release in addresses and file names.</summary>
    public required string Id { get; init; }
    public required string Sha256 { get; init; }
    public required string Version { get; init; }
    public required DateTimeOffset Created { get; init; }
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string LicenceName { get; init; }
    public required string LicenceTitle { get; init; }
    public required string LicenceUrl { get; init; }
    public required string Attribution { get; init; }

    public static string IdOf(string sha256) => sha256[..16];

    /// <summary>The descriptor of the data package, as canonical JSON.</summary>
    public required string Descriptor { get; init; }
}
