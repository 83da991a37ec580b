using System.Globalization;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Queries.Records;

/// <summary>How far a record can be trusted, given what is missing.</summary>
public enum Confidence
{
    /// <summary>The rows and the official numbers prove it.</summary>
    Certain,

    /// <summary>A source states it.</summary>
    Stated,

    /// <summary>True of what is on record; a missing award could overturn it.</summary>
    Provisional,
}

/// <summary>A first or a record, in words, with the awards that prove it.</summary>
public sealed record RecordRow(string Code, string Statement, IReadOnlyList<AwardView> Proof, Confidence Confidence, string Why)
{
    public int? Edition { get; init; }

    public string? Kind { get; init; }

    public Level? Level { get; init; }

    /// <summary>How many, or how much: editions in a row, awards, levels risen.</summary>
    public int? Value { get; init; }

    /// <summary>One record, one id: its code and what it is about.</summary>
    public string Id => string.Join('-', new[] { Code, Kind, Level?.Code, Edition?.ToString(CultureInfo.InvariantCulture) }.OfType<string>());
}
