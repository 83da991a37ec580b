using System.Buffers;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Tests.Formats;

/// <summary>A page with a column of every type, and the texts that break careless writers and readers.</summary>
internal static class HostilePage
{
    public static readonly ExportContext Context = new("https://tnl.example/v1", "https://tnl.example/v1/rows.xlsx?q=a%26b&limit=all");

    public static readonly string[] Texts =
    [
        "Angoulême", "05", "974", "2A", "=1+1", "+33", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1",
        "\n", "say \"hi\"", "a\tb", "a\r\nb", "a\nb\n", "\\t\\n\\",
        " two  spaces ", "   ", "<b>&amp;</b>", "]]>", "🦊 👩‍🚀", "مدينة חדרה", "\u0001\u000b\u001f", "\uFFFE",
        "\uD83D alone", "alone \uDD8A", "_x000D_", "_x005F_x0041_",
        "1e5", "2026-11-22", "TRUE", "", "e\u0301", "œuvre", "’", new string('é', 300), "'quoted'", "|", "﷽",
    ];

    private static readonly Column<Cell[]>[] Columns =
    [
        new("text", ColumnType.Text, row => row[0]) { Title = "Texte", Description = "Un texte." },
        new("code", ColumnType.Code, row => row[0]) { Title = "=1+1" },
        new("integer", ColumnType.Integer, row => row[1]),
        new("number", ColumnType.Number, row => row[2]),
        new("flag", ColumnType.Boolean, row => row[3]),
        new("day", ColumnType.Date, row => row[4]),
        new("list", ColumnType.List, row => row[5]),
        new("tree", ColumnType.Tree, row => row[6]),
        new("described", ColumnType.Text, row => row[0]) { DescribedBy = "sources.title" },
        new("links", ColumnType.Link, _ => Cell.Of("", new Field("self", Cell.Link("/rows")))),
    ];

    public static ResultPage Of(IReadOnlyList<string> texts, string title = "Lignes", int? limit = null)
    {
        Cell[][] rows = [.. texts.Select(Row)];
        var resource = new Resource<Cell[]>("rows")
        {
            Title = title,
            Description = "",
            DefaultSort = "",
            Rows = _ => rows,
            Columns = Columns,
            Filters = [],
        };
        return new ListQuery<Cell[]> { Resource = resource, Sort = [], Fields = Columns, Limit = limit }.Run(Snapshot.Of(Content));
    }

    public static byte[] Write(this TableFormat format, ResultPage page)
    {
        var output = new ArrayBufferWriter<byte>();
        format.Write(output, page, Context);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Every third row has no value but its text.</summary>
    private static Cell[] Row(string text, int i) => i % 3 == 2
        ? [Cell.Of(text), default, default, default, default, default, default]
        :
        [
            Cell.Of(text),
            Cell.Of(i - 5),
            Cell.Of(-1.5 + (i / 7.0)),
            Cell.Of(i % 2 == 0),
            Cell.Of(new DateOnly(2016, 2, 28).AddDays(i)),
            Cell.Of((IReadOnlyList<string>)["a", text]),
            Cell.Of(text, new Field("x", Cell.Of(text))),
        ];

    private static ReleaseContent Content { get; } = new()
    {
        Release = new Release
        {
            Id = "0123456789abcdef",
            Sha256 = "",
            Version = "1.0",
            Created = new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero),
            Title = "Jeu <hostile> & \u0001",
            Description = "",
            LicenceName = "etalab-2.0",
            LicenceTitle = "Licence Ouverte 2.0",
            LicenceUrl = "https://licence.example/",
            Attribution = "Sources citées.",
            Descriptor = "{}",
        },
        Tables = [],
        Columns =
        [
            new ColumnDescription
            {
                TableName = "sources",
                Name = "title",
                Position = 1,
                Type = "string",
                Title = "Titre décrit",
                Description = "Ce que dit le paquet.",
                Required = true,
                Choices = [],
            },
        ],
        Data = PalmaresData.Empty,
    };
}
