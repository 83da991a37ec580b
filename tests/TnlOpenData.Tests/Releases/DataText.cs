using System.Text;
using TnlOpenData.Schema;

namespace TnlOpenData.Tests.Releases;

/// <summary>Every cell of every table as text, so that two sets of data can be compared.</summary>
internal static class DataText
{
    public static string Of(PalmaresData data) => string.Concat(AllTables.All.Select(t => t.Accept(new Writer(data))));

    private sealed class Writer(PalmaresData data) : ITableVisitor<string>
    {
        public string Visit<T>(Table<T> table) where T : class
        {
            var text = new StringBuilder().AppendLine(table.Name);
            foreach (var row in data.Rows(table))
            {
                text.AppendJoin('¦', table.Columns.Select(c => $"{c.Read(row).Kind} {c.Read(row).Plain}")).Append('\n');
            }

            return text.ToString();
        }
    }
}
