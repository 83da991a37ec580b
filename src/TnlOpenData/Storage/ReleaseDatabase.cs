using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using TnlOpenData.Palmares;
using TnlOpenData.Tables;

namespace TnlOpenData.Storage;

/// <summary>The EF Core model of one release file: the nouns as they are, one table each, plus what describes them.</summary>
internal sealed class ReleaseDatabase(string path) : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) =>
        options
            // Unpooled: a pooled connection would keep a replaced file open.
            .UseSqlite(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Release>().ToTable("release").HasKey(r => r.Id);
        model.Entity<TableDescription>().ToTable("table_descriptions").HasKey(t => t.Name);
        model.Entity<ColumnDescription>().ToTable("column_descriptions").HasKey(c => new { c.TableName, c.Name });
        var keys = new KeyConfiguration(model);
        foreach (var table in PalmaresTables.All)
        {
            table.Accept(keys);
        }

        References.Configure(model);
        UseSnakeCase(model);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        // REAL, so that any SQLite reader sees a number; the read-back comparison would catch a loss.
        conventions.Properties<decimal>().HaveConversion<double>();
        conventions.Properties<decimal?>().HaveConversion<double?>();
        conventions.Properties<IReadOnlyList<string>>().HaveConversion<ListConverter, ListComparer>();
    }

    private static void UseSnakeCase(ModelBuilder model)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(e => e.GetProperties()))
        {
            if (property.PropertyInfo?.GetCustomAttributes(typeof(System.ComponentModel.DataAnnotations.Schema.ColumnAttribute), true) is not { Length: > 0 })
            {
                property.SetColumnName(Table.SnakeCase(property.Name));
            }
        }
    }

    private sealed class KeyConfiguration(ModelBuilder model) : ITableVisitor<EntityTypeBuilder>
    {
        public EntityTypeBuilder Visit<T>(Table<T> table) where T : class
        {
            var entity = model.Entity<T>().ToTable(table.Name);
            entity.HasKey([.. table.Key.Select(k => typeof(T).GetProperties().First(p => Table.SnakeCase(p.Name) == k).Name)]);
            foreach (var property in entity.Metadata.GetProperties())
            {
                // A year is a fact, not a number that SQLite may count up.
                property.ValueGenerated = ValueGenerated.Never;
            }

            return entity;
        }
    }

    private sealed class ListConverter() : ValueConverter<IReadOnlyList<string>, string>(
        list => string.Join('|', list),
        text => text.Length == 0 ? Array.Empty<string>() : text.Split('|'));

    private sealed class ListComparer() : ValueComparer<IReadOnlyList<string>>(
        (a, b) => a!.SequenceEqual(b!),
        list => list.Count,
        list => list);
}
