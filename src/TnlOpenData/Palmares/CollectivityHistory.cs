namespace TnlOpenData.Palmares;

/// <summary>
/// The name, the kind or the intercommunality that official lists of 1 January gave a collectivity, where today's list says
/// otherwise; today's value is a row beside it.
/// </summary>
public sealed record CollectivityHistory
{
    public required string CollectivityId { get; init; }

    /// <summary><c>name</c>, <c>kind</c>, or <c>epci</c>: the intercommunality of a commune.</summary>
    public required string Property { get; init; }

    /// <summary>The SIREN of the intercommunality where it is the property, else of the collectivity itself.</summary>
    public required string Siren { get; init; }

    /// <summary>The name as the list prints it, or a code of <c>collectivities.kind</c>.</summary>
    public required string Value { get; init; }

    /// <summary>The year of the first list that was seen with this value.</summary>
    public required int FirstList { get; init; }

    /// <summary>The year of the last list that was seen with this value; null while it holds.</summary>
    public int? LastList { get; init; }
    public required string SourceId { get; init; }
}
