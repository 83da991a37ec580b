using System.Buffers;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Publishing.Dumps;

/// <summary>Every file of a release, in the order of the manifest and of the pages.</summary>
public static class AllDumps
{
    /// <param name="database">Writes the release as one SQLite file.</param>
    public static IReadOnlyList<Dump> Of(Snapshot snapshot, Action<IBufferWriter<byte>> database) =>
    [
        .. PalmaresDumps.Of(snapshot),
        .. TableDumps.Of(snapshot),
        new Dump
        {
            Name = "tnl.sqlite",
            MediaType = "application/vnd.sqlite3",
            IsText = false,
            Title = "Toutes les tables (SQLite)",
            Description = "Toutes les tables en une base SQLite, avec des vues lisibles (palmares, coverage) ; "
                + "elle s’ouvre dans tout logiciel qui lit SQLite.",
            Write = database,
        },
        PackageDump.Of(snapshot),
    ];
}
