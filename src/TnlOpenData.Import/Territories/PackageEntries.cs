using System.Text.Json.Serialization;

namespace TnlOpenData.Import.Territories;

// What the files of the package hold, as far as it is read here. Their names are French; ours are those of the tables.

/// <summary>The head of <c>package.json</c>.</summary>
internal sealed record PackageManifest
{
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    [JsonPropertyName("version")]
    public string? Version { get; init; }
}

/// <summary>An entry of <c>communes.json</c>: a commune of its year, or a part of one that has a code.</summary>
internal sealed record PackageCommune
{
    public const string Today = "commune-actuelle";

    /// <summary>The parts of a commune that have a code. They are kinds of former communes by the same words.</summary>
    public static readonly IReadOnlyList<string> Parts = ["arrondissement-municipal", "commune-associee", "commune-deleguee"];

    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("nom")]
    public required string Name { get; init; }

    [JsonPropertyName("type")]
    public required string Type { get; init; }

    [JsonPropertyName("departement")]
    public string? Departement { get; init; }

    [JsonPropertyName("region")]
    public string? Region { get; init; }

    [JsonPropertyName("siren")]
    public string? Siren { get; init; }

    [JsonPropertyName("population")]
    public int? Population { get; init; }

    [JsonPropertyName("codesPostaux")]
    public IReadOnlyList<string> PostalCodes { get; init; } = [];

    /// <summary>The codes that ended in this commune.</summary>
    [JsonPropertyName("anciensCodes")]
    public IReadOnlyList<string> FormerCodes { get; init; } = [];

    /// <summary>Of a commune associée or déléguée: the commune that it is part of.</summary>
    [JsonPropertyName("chefLieu")]
    public string? Seat { get; init; }

    /// <summary>Of an arrondissement of Paris, Lyon or Marseille: the commune that it is part of.</summary>
    [JsonPropertyName("commune")]
    public string? City { get; init; }

    [JsonIgnore]
    public bool IsOfToday => Type == Today;

    [JsonIgnore]
    public string? Whole => Seat ?? City;
}

/// <summary>An entry of <c>historique-communes.json</c>: a code with its name from one day to another.</summary>
internal sealed record PackageEvent
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("nom")]
    public required string Name { get; init; }

    /// <summary>As 1973-04-01; absent where the history begins, in 1943.</summary>
    [JsonPropertyName("dateDebut")]
    public string? Start { get; init; }
}

/// <summary>An entry of <c>epci.json</c> or <c>ept.json</c>.</summary>
internal sealed record PackageGroup
{
    [JsonPropertyName("code")]
    public required string Siren { get; init; }

    [JsonPropertyName("nom")]
    public required string Name { get; init; }

    [JsonPropertyName("type")]
    public required string Type { get; init; }

    [JsonPropertyName("populationMunicipale")]
    public required int Population { get; init; }

    [JsonPropertyName("membres")]
    public required IReadOnlyList<PackageMember> Members { get; init; }
}

internal sealed record PackageMember
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("populationMunicipale")]
    public required int Population { get; init; }
}

/// <summary>An entry of <c>departements.json</c> or <c>regions.json</c>.</summary>
internal sealed record PackagePlace
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("nom")]
    public required string Name { get; init; }

    [JsonPropertyName("zone")]
    public required string Zone { get; init; }

    [JsonPropertyName("chefLieu")]
    public required string Seat { get; init; }

    /// <summary>Of a département.</summary>
    [JsonPropertyName("region")]
    public string? Region { get; init; }
}
