namespace TnlOpenData.Territories;

/// <summary>A name and code that lives on in a commune of today: a former commune, a part of one, a municipal arrondissement.</summary>
public sealed record FormerCommune
{
    /// <summary>The commune of today can have the same code.</summary>
    public required string InseeCode { get; init; }
    public required string Name { get; init; }

    /// <summary><c>ancienne-commune</c>, <c>commune-deleguee</c>, <c>commune-associee</c> or <c>arrondissement-municipal</c>.</summary>
    public required string Kind { get; init; }
    public required string InseeCodeToday { get; init; }
}
