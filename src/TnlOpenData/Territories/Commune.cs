namespace TnlOpenData.Territories;

/// <summary>A commune of today, by its INSEE code. Source: Code officiel géographique (INSEE), as published by Etalab.</summary>
public sealed record Commune
{
    public required string InseeCode { get; init; }
    public required string Name { get; init; }

    /// <summary>It changes when a commune is established anew. The overseas collectivities have none.</summary>
    public string? Siren { get; init; }
    public required string DepartementCode { get; init; }
    public required string RegionCode { get; init; }

    /// <summary>The intercommunality with own taxation that it is a member of.</summary>
    public string? EpciSiren { get; init; }

    /// <summary>The territorial public establishment of Grand Paris that it is a member of.</summary>
    public string? EptSiren { get; init; }

    /// <summary>Municipal population.</summary>
    public int? Population { get; init; }
    public int? PopulationYear { get; init; }
    public IReadOnlyList<string> PostalCodes { get; init; } = [];

    /// <summary>Centre of its outline (WGS 84, decimal degrees).</summary>
    public double? Longitude { get; init; }
    public double? Latitude { get; init; }
}
