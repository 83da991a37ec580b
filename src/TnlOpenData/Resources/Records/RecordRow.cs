using System.Globalization;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Records;

/// <summary>How certain a record is, given the awards that are missing.</summary>
public enum Confidence
{
    /// <summary>Proved by the rows and the official numbers.</summary>
    Certain,

    /// <summary>Stated by a source.</summary>
    Stated,

    /// <summary>True for the recorded awards; a missing award may contradict it.</summary>
    Provisional,
}

/// <summary>A first or a record: a French sentence with the awards that prove it.</summary>
public sealed record RecordRow(string Code, string Statement, IReadOnlyList<AwardView> Proof, Confidence Confidence, string Why)
{
    public int? Edition { get; init; }

    public string? Kind { get; init; }

    public Level? Level { get; init; }

    /// <summary>The number of consecutive editions, of awards, or of levels gained or lost.</summary>
    public int? Value { get; init; }

    /// <summary>A unique id: the code, then the kind, level and edition of the record.</summary>
    public string Id => string.Join(
        '-',
        new[] { Code, Kind, Level?.Code, Edition?.ToString(CultureInfo.InvariantCulture) }.OfType<string>());
}
