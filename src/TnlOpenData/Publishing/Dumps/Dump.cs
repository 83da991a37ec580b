using System.Buffers;

namespace TnlOpenData.Publishing.Dumps;

/// <summary>One file to download: its name never changes, its bytes depend on the release only.</summary>
public sealed record Dump
{
    /// <summary>The last part of its address: <c>awards.csv</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Without parameters.</summary>
    public required string MediaType { get; init; }

    /// <summary>Whether the file has a charset and is worth compressing.</summary>
    public required bool IsText { get; init; }

    /// <summary>In French.</summary>
    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>The number of rows; null for a file with several tables, or without any.</summary>
    public int? Rows => CountRows?.Invoke();

    /// <summary>Counts the rows when they are asked for: those of the territories are read later than the others.</summary>
    public Func<int>? CountRows { get; init; }

    /// <summary>The table of the data package that the file contains completely; null for any other file.</summary>
    public string? Table { get; init; }

    /// <summary>The profile of a file that repeats another one for some program (<c>excel-fr</c>): it is not in the catalogue.</summary>
    public string? Profile { get; init; }

    /// <summary>The number of rows that a map file has as features; null for any other file.</summary>
    public int? Features { get; init; }

    public required Action<IBufferWriter<byte>> Write { get; init; }

    public string ContentType => IsText ? $"{MediaType}; charset=utf-8" : MediaType;

    /// <summary>The name of the saved file, which tells where it comes from: <c>tnl-awards.csv</c>.</summary>
    public string FileName => Name.StartsWith("tnl", StringComparison.Ordinal) ? Name : $"tnl-{Name}";

    public string Format => Name[(Name.LastIndexOf('.') + 1)..];
}

/// <summary>A dump with its size in bytes and its SHA-256, in lower-case hexadecimal.</summary>
/// <remarks>Without both while the file is being written: see <see cref="Unwritten"/>.</remarks>
public sealed record PublishedDump(Dump Dump, long Bytes, string Sha256)
{
    public bool IsWritten => Sha256.Length > 0;

    /// <summary>A file whose address is known and whose bytes are not there yet.</summary>
    public static PublishedDump Unwritten(Dump dump) => new(dump, 0, "");
}
