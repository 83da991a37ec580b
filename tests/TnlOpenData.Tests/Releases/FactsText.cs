using System.Text;
using TnlOpenData.Schema;

namespace TnlOpenData.Tests.Releases;

/// <summary>Every cell of every table as text, so that two sets of facts can be compared.</summary>
internal static class FactsText
{
    public static string Of(Facts facts) => string.Concat(PalmaresTables.All.Select(t => t.Accept(new Writer(facts))));

    private sealed class Writer(Facts facts) : ITableVisitor<string>
    {
        public string Visit<T>(Table<T> table) where T : class
        {
            var text = new StringBuilder().AppendLine(table.Name);
            foreach (var row in facts.Rows(table))
            {
                text.AppendJoin('¦', table.Columns.Select(c => $"{c.Read(row).Kind} {c.Read(row).Plain}")).Append('\n');
            }

            return text.ToString();
        }
    }
}
