using System.Buffers;

namespace TnlOpenData.Publishing.Dumps;

/// <summary>One file that people take away: its name never changes, its bytes hang on the release and on nothing else.</summary>
public sealed record Dump
{
    /// <summary>The last part of its address: <c>awards.csv</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Without parameters.</summary>
    public required string MediaType { get; init; }

    /// <summary>Text says its charset, and is worth compressing.</summary>
    public required bool IsText { get; init; }

    /// <summary>French, for people.</summary>
    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>Rows of data; null where a file holds several tables, or none.</summary>
    public int? Rows { get; init; }

    /// <summary>The table of the data package that the file holds whole, with its own columns; null for any other file.</summary>
    public string? Table { get; init; }

    public required Action<IBufferWriter<byte>> Write { get; init; }

    public string ContentType => IsText ? $"{MediaType}; charset=utf-8" : MediaType;

    public string Format => Name[(Name.LastIndexOf('.') + 1)..];
}

/// <summary>A dump as it was written: its size in bytes and the SHA-256 of its bytes, as lower-case hexadecimal.</summary>
public sealed record PublishedDump(Dump Dump, long Bytes, string Sha256);
